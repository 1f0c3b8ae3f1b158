// Ten calls of a trace, as Node itself keeps them, tell where a test failed. Jest asks for a hundred, and takes a trace at
// every expect(), failed or not: a fifth of the time of suites that expect much.
Error.stackTraceLimit = 10;
