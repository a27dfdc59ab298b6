"use client";

import { useParams } from "next/navigation";

const words = {
  en: {
    title: "This page could not be made",
    body: "Something went wrong on our side. Nothing of yours is lost.",
    again: "Try again",
    home: "The newest briefing",
  },
  ko: {
    title: "이 페이지를 만들지 못했습니다",
    body: "저희 쪽에서 문제가 생겼습니다. 잃어버린 것은 없습니다.",
    again: "다시 시도",
    home: "최신 브리핑",
  },
  uk: {
    title: "Не вдалося створити цю сторінку",
    body: "Помилка на нашому боці. Ваші дані не втрачено.",
    again: "Спробувати ще раз",
    home: "Найновіший огляд",
  },
};

/** What a reader sees where a page fails. It stands alone: what has failed may be anything. */
export default function PageError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const { title, body, again, home } = words[locale as keyof typeof words] ?? words.en;
  return (
    <main className="page measure space-y-4 pt-12">
      <h1>{title}</h1>
      <p>{body}</p>
      <p className="flex items-center gap-5">
        <button type="button" className="button" onClick={reset}>
          {again}
        </button>
        {/* A link that asks for the page anew: what has failed may be what goes from page to page. */}
        <a href={`/${locale}`} className="link">
          {home}
        </a>
      </p>
    </main>
  );
}
