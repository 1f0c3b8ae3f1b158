import { useEffect, useState } from "react";
import type { FunctionHelp } from "../../functions/help";
import { loadHelp } from "./loadHelp";

export type Catalogue =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly functions: readonly FunctionHelp[] }
  | { readonly kind: "failed"; readonly message: string };

export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState<Catalogue>({ kind: "loading" });
  useEffect(() => {
    let isThere = true;
    void loadHelp().then(
      (functions) => isThere && setCatalogue({ kind: "loaded", functions }),
      (error: unknown) => isThere && setCatalogue({ kind: "failed", message: String(error) }),
    );
    return () => {
      isThere = false;
    };
  }, []);
  return catalogue;
}
