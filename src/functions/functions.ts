// What Excel loads: registers every function.
import { withExcelErrors } from "./excelErrors";
import { FUNCTIONS } from "./registry";

for (const [id, answer] of FUNCTIONS) CustomFunctions.associate(id, withExcelErrors(answer));
