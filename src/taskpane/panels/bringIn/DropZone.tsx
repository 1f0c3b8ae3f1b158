import React, { useState } from "react";

/** The panel as a place to drop files on. */
export function DropZone({
  label,
  onFiles,
  children,
}: {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: React.ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      aria-label={label}
      className={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = Array.from(event.dataTransfer.files);
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </section>
  );
}
