// How long what is to be seen may take on a busy machine. Most tests look at no screen, and loading this takes a while.
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 120_000 });
