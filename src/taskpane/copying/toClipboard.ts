import type { Copy } from "./copyText";

/** Puts both forms on the clipboard. @returns Whether it was allowed. */
export async function toClipboard(copy: Copy): Promise<boolean> {
  return (await asItem(copy)) || asEvent(copy);
}

async function asItem({ plain, html }: Copy): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(plain, "text/plain") }),
    ]);
    return true;
  } catch {
    return false; // not there, or not allowed: frames of Office's web pages often lack the permission
  }
}

/** The older way, which needs no permission: the page answers the copying itself. */
function asEvent({ plain, html }: Copy): boolean {
  let isTaken = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
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
