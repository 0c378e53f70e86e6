package org.hukoudesk.domain.service;

/// A wording that travels with a service item, Chinese first.
public record Bilingual(String zh, String en) {

    /// Nothing to say, such as a field without a hint.
    public static final Bilingual NONE = new Bilingual("", "");

    /// Chinese unless another language is asked for.
    ///
    /// @param language an ISO 639 code, such as `en`
    public String in(String language) {
        return language.equals("en") ? en : zh;
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /// Both languages with `{n}` replaced by a number.
    public Bilingual with(long n) {
        String digits = Long.toString(n);
        return new Bilingual(zh.replace("{n}", digits), en.replace("{n}", digits));
    }
}
