/** As a browser's clipboard takes what a page answers to a copy event, form by form. */
export function letCopy(take: (text: string, type: string) => void = () => undefined): void {
  document.execCommand = () => {
    const event = Object.assign(new Event("copy", { cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => take(text, type) },
    });
    return !document.dispatchEvent(event);
  };
}
