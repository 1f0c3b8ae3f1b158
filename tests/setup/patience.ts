// How long a busy machine may take, for all tests: they wait for what is seen, and fail by what they see. What stands still
// ends so.
jest.setTimeout(300_000);
