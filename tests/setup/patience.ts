// How long a busy machine may take: tests wait for what is seen, and fail by what they see.
jest.setTimeout(60_000);
