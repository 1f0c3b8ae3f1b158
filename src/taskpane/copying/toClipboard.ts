import type { Copy } from "./copyText";

/**
 * Puts both forms on the clipboard; a text alone only as such. First by a copy event, which the page answers itself: it needs
 * no permission, and frames of Office's web pages have none (office-js#1991).
 * @returns Whether it was allowed.
 */
export async function toClipboard(forms: Forms): Promise<boolean> {
  return asEvent(forms) || (await asItem(forms));
}

type Forms = Pick<Copy, "plain"> & Partial<Copy>;

function asEvent({ plain, html }: Forms): boolean {
  let isTaken = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", answer);
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", answer);
  }
}

async function asItem({ plain, html }: Forms): Promise<boolean> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(html !== undefined && { "text/html": blob(html, "text/html") }),
        "text/plain": blob(plain, "text/plain"),
      }),
    ]);
    return true;
  } catch {
    return false; // not there, or not allowed
  }
}
