import type { Reading } from "../reading/reading";
import { fileAddress } from "./file-address";
import { manifest } from "./manifest";

function sizeIn(locale: string, bytes: number): string {
  const kilobytes = bytes / 1000;
  return new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: kilobytes < 10 ? 1 : 0 }).format(
    kilobytes,
  );
}

/** Every file of the data, with what it holds and the sum by which a copy can be checked. */
export function FilesTable({ reading }: { readonly reading: Reading }) {
  const { t, words, locale } = reading;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="wide" aria-label={t("data.filesTable")} tabIndex={0}>
      <table className="fields stacked">
        <thead>
          <tr>
            <th scope="col">{t("data.file")}</th>
            <th scope="col" className="number">
              {t("data.records")}
            </th>
            <th scope="col" className="number">
              {t("data.size")}
            </th>
            <th scope="col">{t("data.sha256")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(manifest.files).map(([name, { sha256, bytes }]) => (
            <tr key={name}>
              <th scope="row">
                <a href={fileAddress(name)} download className="link">
                  {name}
                </a>
              </th>
              <td className="number">{words.number(manifest.counts[name.replace(/\.json$/, "")] ?? 0)}</td>
              <td className="number">{sizeIn(locale, bytes)}</td>
              <td className="sum">
                <code>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
