/** What a key press is, for the table of shortcuts: the letter of the key, whatever script the keyboard writes. */
export function pressedKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">): string | undefined {
  if (altKey) return undefined;
  // In a Korean or Ukrainian layout the key with the Latin letter counts.
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const name = /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : (letter ?? key);
  return ctrlKey || metaKey ? `Mod+${name}` : name;
}

const typing = "input, textarea, select, [contenteditable], dialog";

/** Whether a key is meant for a field or a dialog, and so is no shortcut. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typing) !== null;
