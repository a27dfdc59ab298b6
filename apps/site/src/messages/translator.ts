import { createTranslator } from "use-intl/core";
import { type Locale, locales } from "../reading/locale";
import { about } from "./about";
import { briefing } from "./briefing";
import { changes } from "./changes";
import { commands } from "./commands";
import { data } from "./data";
import { explore } from "./explore";
import { frame } from "./frame";
import { lists } from "./lists";
import { map } from "./map";
import { method } from "./method";
import { places } from "./places";
import { queryFields } from "./query-fields";
import { questions } from "./questions";
import { records } from "./records";
import { report } from "./report";
import { timeline } from "./timeline";

const areas = {
  about,
  briefing,
  changes,
  commands,
  data,
  explore,
  frame,
  lists,
  map,
  method,
  places,
  queryFields,
  questions,
  records,
  report,
  timeline,
};

type Areas = { readonly [Area in keyof typeof areas]: (typeof areas)[Area]["en"] };

const messagesIn = (locale: Locale) =>
  Object.fromEntries(Object.entries(areas).map(([area, messages]) => [area, messages[locale]])) as unknown as Areas;

const translatorIn = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messagesIn(locale),
    onError: (error) => {
      throw error;
    },
  });

/** Words messages of the interface in one language. */
export type Translate = ReturnType<typeof translatorIn>;

const translators = Object.fromEntries(locales.map((locale) => [locale, translatorIn(locale)])) as Record<Locale, Translate>;

/** What words the messages of a language. */
export const translatorOf = (locale: Locale): Translate => translators[locale];
