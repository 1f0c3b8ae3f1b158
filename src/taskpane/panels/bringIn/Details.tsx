import React from "react";

interface DetailsProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isOpen?: boolean;
}

/** A list that opens on its title; nothing where there is nothing to say. */
export function Details({ title, lines, isOpen = false }: DetailsProps) {
  const shown = [...new Set(lines)];
  if (shown.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        {title} ({shown.length})
      </summary>
      <ul>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
