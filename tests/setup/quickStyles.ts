// jsdom makes the style of an element anew whenever it is asked for, and tries every rule of its own style sheet on it. What
// looks for roles and names, and axe, ask for little else than whether it is shown: they get the same here, from what elements
// alike have; a whole style is made once while the document stays as it is, and no rule is tried that names other elements.

/** What jsdom keeps behind a document. */
interface BehindDocument {
  /** The rules that apply, by element: another map, or none, as soon as anything in the document has changed. */
  readonly _styleCache: object | null;
  /** Tries the rules of style sheets; there once one was tried. */
  readonly _nwsapiDontThrow?: { match: (selector: string, element: Element) => boolean };
}

if (typeof window !== "undefined") quicken(window);

function quicken(page: Window & typeof globalThis): void {
  const key = Object.getOwnPropertySymbols(page.document).find(({ description }) => description === "impl");
  if (!key) throw new Error("jsdom keeps its documents otherwise");
  const behind = (page.document as unknown as Record<symbol, BehindDocument>)[key];
  const { getComputedStyle } = page;
  getComputedStyle(page.document.documentElement);
  passOverOthers(behind);
  let made = new WeakMap<Element, CSSStyleDeclaration>();
  let madeFor: object | null = null;
  const wholeStyle = (element: Element): CSSStyleDeclaration => {
    if (behind._styleCache === null || behind._styleCache !== madeFor) made = new WeakMap();
    let style = made.get(element);
    if (!style) made.set(element, (style = getComputedStyle(element)));
    madeFor = behind._styleCache;
    return style;
  };
  const ofKind = new Map<string, string>();
  const quick: Readonly<Record<string, (element: Element) => string>> = {
    display: (element) => alike("display", element),
    opacity: (element) => alike("opacity", element),
    visibility: (element) => inherited("visibility", "visible", element),
    pointerEvents: (element) => inherited("pointer-events", "auto", element),
  };
  const alike = (name: string, element: Element): string => {
    const kind = `${name} ${kindOf(element)}`;
    let value = ofKind.get(kind);
    if (value === undefined) ofKind.set(kind, (value = wholeStyle(element).getPropertyValue(name)));
    return value;
  };
  const inherited = (name: string, initial: string, element: Element): string =>
    element.closest(`[style*=${name}]`) ? wholeStyle(element).getPropertyValue(name) : initial;
  page.getComputedStyle = (element, pseudo) => {
    // Of what stands outside of the document nobody says that it has changed.
    if (pseudo || element?.ownerDocument !== page.document || !element.isConnected)
      return getComputedStyle(element, pseudo);
    if (page.document.styleSheets.length > 0) return wholeStyle(element);
    const valueOf = (name: string) => quick[name]?.(element) ?? wholeStyle(element).getPropertyValue(name);
    return new Proxy({} as CSSStyleDeclaration, {
      get(_, name) {
        if (name === "getPropertyValue") return valueOf;
        if (typeof name === "string" && quick[name]) return valueOf(name);
        const style = wholeStyle(element);
        const value: unknown = Reflect.get(style, name);
        return typeof value === "function" ? value.bind(style) : value;
      },
    });
  };
}

/** Whatever jsdom's rules of display and opacity ask for. */
function kindOf(element: Element): string {
  const attributes = ["hidden", "type", "open", "style"].map((name) => element.getAttribute(name));
  return JSON.stringify([element.namespaceURI, element.localName, attributes]);
}

function passOverOthers({ _nwsapiDontThrow: rules }: BehindDocument): void {
  if (!rules) throw new Error("jsdom tries its rules otherwise");
  const match = rules.match.bind(rules);
  const named = new Map<string, ReadonlySet<string> | undefined>();
  let [tried, name]: [Element | undefined, string] = [undefined, ""];
  rules.match = (selector, element) => {
    if (!named.has(selector)) named.set(selector, elementsNamed(selector));
    // Each element is tried on all rules, one after the other.
    if (element !== tried) [tried, name] = [element, element.localName.toLowerCase()];
    return named.get(selector)?.has(name) === false ? false : match(selector, element);
  };
}

/** The names of the elements that a selector is for; undefined where it is for those of any name. */
function elementsNamed(selector: string): ReadonlySet<string> | undefined {
  const plain = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, "");
  const names = plain
    .split(",")
    .map((one) => /(?:^|[\s>+~])([a-z][a-z\d-]*)(?::[a-z-]+)*\s*$/i.exec(one)?.[1]);
  return names.includes(undefined) ? undefined : new Set(names.map((name) => (name as string).toLowerCase()));
}
