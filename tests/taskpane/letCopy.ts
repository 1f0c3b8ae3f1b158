/** As a browser's clipboard takes what a page answers to a copy event. */
export function letCopy(take: (text: string) => void = () => undefined): void {
  document.execCommand = () => {
    const event = Object.assign(new Event("copy", { cancelable: true }), {
      clipboardData: { setData: (_: string, text: string) => take(text) },
    });
    return !document.dispatchEvent(event);
  };
}
