import { axe } from "jest-axe";

/** What axe finds wrong. Of whatever is right it would work out the places, one by one, and nobody reads them. */
export async function axeViolations(root: Element) {
  return (await axe(root, { resultTypes: ["violations"] })).violations;
}
