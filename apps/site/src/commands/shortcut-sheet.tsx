import { useState } from "react";
import { commands } from "../messages/commands";
import { frame } from "../messages/frame";
import type { Locale } from "../reading/locale";
import { Modal } from "./modal";
import { goKey, type KeyedPart, keys, partKeys } from "./shortcut-table";
import { areSingleKeysOn, putSingleKeys } from "./single-keys";

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key as it is written on keyboards. */
const keyName = (key: string) => key.replace("Mod+k", isMac() ? "⌘ K" : "Ctrl K");

/** Every shortcut, from the table that drives them, and the switch that puts single keys off. */
export function ShortcutSheet({ locale, onClose }: { readonly locale: Locale; readonly onClose: () => void }) {
  const words = commands[locale];
  const [isOn, setOn] = useState(areSingleKeysOn);
  return (
    <Modal labelledBy="shortcuts-title" onClose={onClose}>
      <div className="modal-head">
        <h2 id="shortcuts-title">{words.shortcuts}</h2>
        <form method="dialog">
          <button type="submit" className="button">
            {words.close}
          </button>
        </form>
      </div>
      <label className="single-keys">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            putSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        {words.singleKeys}
      </label>
      <h3>{words.onAnyPage}</h3>
      <dl className="shortcuts">
        {keys.map(({ key, name }) => (
          <div key={key}>
            <dt>
              <kbd>{keyName(key)}</kbd>
            </dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.goTo}</h3>
      <dl className="shortcuts">
        {(Object.keys(partKeys) as KeyedPart[]).map((part) => (
          <div key={part}>
            <dt>
              <kbd>{goKey}</kbd> <span className="sr-only">{words.followedBy}</span> <kbd>{partKeys[part].key}</kbd>
            </dt>
            <dd>{frame[locale].part[part]}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
