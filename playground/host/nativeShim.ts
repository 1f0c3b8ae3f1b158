export interface NativeShimOptions {
  readonly locale: "en-US" | "ko-KR";
  /** Takes a message of the client to the host. */
  readonly send: (text: string) => void;
}

/** The npm package's client ends at ExcelApi 1.15. */
const REQUIREMENT_SETS = {
  ExcelApi: 1.15,
  SharedRuntime: 1.2,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  DialogApi: 1.2,
  RibbonApi: 1.2,
};
/** Shared runtime, and custom functions. */
const FLAGS = 3;
const NOT_SUPPORTED = 5001;

/**
 * Puts into a window what a native Office web view injects: `_richApiNativeBridge` (requests and events as JSON text) and
 * `external` (who is the host). It must run before office.js.
 * @returns Delivers a message of the host to the client.
 */
export function installNativeShim(
  window: object,
  { locale, send }: NativeShimOptions,
): (text: string) => void {
  const bridge: {
    sendMessageToHost: (text: string) => void;
    onMessageFromHost: ((text: string) => void) | null;
  } = {
    sendMessageToHost: send,
    onMessageFromHost: null,
  };
  const target = window as Record<string, unknown>;
  target._richApiNativeBridge = bridge;
  const external = (target.external ?? {}) as Record<string, unknown>;
  target.external = external;
  const answer = (value: unknown) => () => value;
  let settings: Record<string, string> = {};
  const context = {
    GetAppType: answer(1),
    GetSolutionRef: answer("00000000-0000-0000-0000-000000000001"),
    GetAppVersionMajor: answer(16),
    GetAppVersionMinor: answer(1),
    GetAppUILocale: answer(locale),
    GetAppDataLocale: answer(locale),
    GetDocUrl: answer("Book1.xlsx"),
    GetAppCapabilities: answer(0),
    GetActivationMode: answer(1),
    GetControlIntegrationLevel: answer(0),
    GetSolutionToken: answer(""),
    GetCorrelationId: answer(""),
    GetInstanceId: answer("playground"),
    GetTouchEnabled: answer(false),
    GetCommerceAllowed: answer(false),
    GetSupportedMatrix: answer(JSON.stringify(REQUIREMENT_SETS)),
    GetHostCustomMessage: answer(""),
    GetHostFullVersion: answer("16.0.99999.10000"),
    GetDialogRequirementMatrix: answer("{}"),
    GetFeaturesForSolution: answer("{}"),
    GetInitialDisplayMode: answer(2),
    GetOfficeThemeInfo: answer(
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xf0f0f0,
      }),
    ),
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of Object.entries(settings)) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: string[], values: string[]) => {
        settings = Object.fromEntries(names.map((name, i) => [name, values[i]]));
      },
    }),
  };
  const later = (callback: (code: number) => void, code: number) => setTimeout(() => callback(code), 0);
  Object.assign(external, {
    GetHostInfo: answer(`Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${FLAGS}`),
    GetLoggingAllowed: answer(false),
    GetContext: answer(context),
    Execute: (_id: number, _parameters: unknown, callback: (code: number) => void) =>
      later(callback, NOT_SUPPORTED),
    RegisterEvent: (_id: number, _target: unknown, _handler: unknown, callback: (code: number) => void) =>
      later(callback, 0),
    UnregisterEvent: (_id: number, _target: unknown, callback: (code: number) => void) => later(callback, 0),
  });
  return (text) => bridge.onMessageFromHost?.(text);
}
