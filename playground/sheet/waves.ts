import { type Injector, requestImmediateMacroTask } from "@univerjs/core";
import {
  type AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  type FunctionVariantType,
  generateAstNode,
  ICalculateFormulaService,
  type IFormulaCurrentConfigService,
  type IFormulaDependencyGenerator,
  type IFormulaRuntimeService,
  type Interpreter,
  type Lexer,
} from "@univerjs/engine-formula";
import { evaluateOn, isPending } from "./evaluation";

/** Formulas between two looks at whether the calculation has been stopped. */
const BETWEEN_LOOKS = 500;
/** A stage, as Univer numbers them. */
const IDLE = 0;

type Node = ReturnType<typeof generateAstNode>;
type Tree = Awaited<ReturnType<IFormulaDependencyGenerator["generate"]>>[number];
interface Service {
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _formulaDependencyGenerator: IFormulaDependencyGenerator;
  readonly _interpreter: Interpreter;
  readonly _lexer: Lexer;
  readonly _astTreeBuilder: AstTreeBuilder;
  readonly _isCalculateTreeModel: boolean;
  readonly _executionInProgressListener$: { next(state: unknown): void };
  readonly _executionCompleteListener$: { next(data: unknown): void };
  _apply(this: Service, isOfSpills?: boolean): Promise<unknown>;
}

/**
 * Formulas that wait for the add-in are evaluated once more when it has answered, within one calculation, as Excel does
 * with asynchronous functions: "runs a new calculation pass to re-evaluate cells that use the cell". Univer 0.25.1 knows
 * no such formulas: a calculation for each pass would look through all formulas, apply its values and draw anew.
 * @param answers - Asks what the formulas want to know; false when the answers do not come soon, or are waited for in vain.
 */
export function calculateInWaves(
  injector: Injector,
  answers: (isStopped: () => boolean) => Promise<boolean>,
): void {
  const service = injector.get(ICalculateFormulaService) as unknown as Service;
  if (typeof service._apply !== "function")
    throw new Error("Univer changed: look at CalculateFormulaService again");
  service._apply = async function (isOfSpills = false) {
    const runtime = this._runtimeService;
    const isStopped = () => runtime.isStopExecution();
    const tell = (stage: number) => {
      runtime.setFormulaExecuteStage(stage);
      this._executionInProgressListener$.next(runtime.getRuntimeState());
    };
    const [finding, beginning, evaluating] = isOfSpills ? [5, 6, 7] : [2, 3, 4];
    tell(finding);
    // Univer takes the last one first.
    const trees = (await this._formulaDependencyGenerator.generate(this._isCalculateTreeModel)).reverse();
    if (isOfSpills) runtime.setTotalArrayFormulasToCalculate(trees.length);
    else runtime.setTotalFormulasToCalculate(trees.length);
    tell(beginning);
    let waiting = trees;
    // Formulas of the same words have one node: it keeps what one of them has found out.
    const begun = new Map<Node, Tree>();
    try {
      do {
        const wave = waiting;
        waiting = [];
        for (const [i, tree] of wave.entries()) {
          if (i % BETWEEN_LOOKS === 0) {
            await new Promise<void>((goOn) => requestImmediateMacroTask(() => goOn()));
            tell(evaluating);
            if (isStopped()) {
              runtime.setFormulaExecuteStage(IDLE);
              runtime.markedAsStopFunctionsExecuted();
              this._executionCompleteListener$.next(runtime.getAllRuntimeData());
              return undefined;
            }
          }
          if (isPending(evaluate(this, tree, begun))) waiting.push(tree);
        }
        runtime.clearArrayObjectCache();
        CELL_INVERTED_INDEX_CACHE.clear();
      } while (waiting.length > 0 && (await answers(isStopped)));
    } finally {
      for (const node of begun.keys()) node.resetCalculationState();
    }
    if (trees.length > 0) runtime.markedAsSuccessfullyExecuted();
    else if (!isOfSpills) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  };
}

/** As Univer evaluates a formula, or what a part of the workbook has registered as one. */
function evaluate(
  {
    _runtimeService: runtime,
    _currentConfigService: config,
    _lexer: lexer,
    _astTreeBuilder: builder,
    _interpreter: interpreter,
  }: Service,
  tree: Tree,
  begun: Map<Node, Tree>,
): ReturnType<Interpreter["execute"]> | undefined {
  runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
  if (tree.getDirtyData && tree.featureId) {
    const { runtimeCellData, dirtyRanges } = tree.getDirtyData(
      config.getDirtyData(),
      runtime.getAllRuntimeData(),
    );
    runtime.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
    runtime.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
    return undefined;
  }
  const { refOffsetX, refOffsetY } = tree;
  const node = generateAstNode(tree.unitId, tree.formula, lexer, builder, config);
  if (begun.has(node) && begun.get(node) !== tree) node.resetCalculationState();
  const value = evaluateOn(interpreter, node, refOffsetX, refOffsetY);
  if (tree.formulaId)
    runtime.setRuntimeOtherData(tree.formulaId, refOffsetX, refOffsetY, value as FunctionVariantType);
  else runtime.setRuntimeData(value as FunctionVariantType);
  if (isPending(value)) begun.set(node, tree);
  else {
    begun.delete(node);
    node.resetCalculationState();
  }
  return value;
}
