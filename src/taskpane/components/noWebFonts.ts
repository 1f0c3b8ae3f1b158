/** Fabric reads this when it is loaded, and would name fonts on a server for a dozen scripts, though our theme asks for none. */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl?: string };
  }
}

window.FabricConfig = { ...window.FabricConfig, fontBaseUrl: "" };

export {};
