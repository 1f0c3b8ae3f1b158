// jsdom lays nothing out, and asks every rule of every style sheet about every element: without Fabric's rules, those of its
// newer parts and those of its older ones, the tests of the pane take a fraction of the time and see the same.
if (typeof window !== "undefined") {
  Object.assign(window, {
    FabricConfig: { mergeStyles: { injectionMode: 0 } },
    __themeState__: { registeredStyles: [], loadStyles: () => undefined },
  });
}
