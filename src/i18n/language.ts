/** The languages of the project. */
export type Language = "en" | "ko";
