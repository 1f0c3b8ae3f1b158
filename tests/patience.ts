// How long a busy machine may take: tests wait for what is seen, and fail by what they see.
jest.setTimeout(60_000);

if (typeof document !== "undefined") {
  const { configure } = jest.requireActual<typeof import("@testing-library/react")>("@testing-library/react");
  configure({ asyncUtilTimeout: 30_000 });
}
