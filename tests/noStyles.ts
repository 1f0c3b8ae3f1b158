// jsdom lays nothing out, and asks every rule of every style sheet about every element: without Fabric's rules the tests of
// the pane take a fraction of the time and see the same.
if (typeof window !== "undefined") {
  (window as { FabricConfig?: object }).FabricConfig = { mergeStyles: { injectionMode: 0 } };
}
