/** 1), ¹, * or † behind a name. */
const MARK = /\s*(?:\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹][)⁾]?|\*+\)?|[†‡])$/;

/** ㅇ, □ or - before a name and a space, or ①, as offices write the items of a list: its number may be another one next month. */
const BULLET = /^(?:[ㅇ○◯●◦□■▪▫◇◆▷▶‣•·∙*※\-–—]+\s+|[□■◇◆▷▶‣•]\s*)(?=\S)|^[①-⑳❶-❿]\s*(?=[가-힣a-z])/i;

/** A name without the sign of a list before it. */
export function withoutBullet(name: string): string {
  return name.replace(BULLET, "");
}

/** A name without the mark that sends to a footnote: the same name with another mark, or none, is the same series. */
export function withoutFootnote(name: string): string {
  const bare = name.replace(MARK, "");
  // A bracket that was opened in the name is no mark: "부품(제8708호 1)".
  const isOpen = (bare.match(/[(（]/g) ?? []).length > (bare.match(/[)）]/g) ?? []).length;
  return bare === "" || isOpen ? name : bare;
}
