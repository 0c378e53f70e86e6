package org.hukoudesk.document.certificate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Documents about the invented family.
public final class CertificateFixture {

    static final String WORDING = "兹证明陈𠮷安，男，汉族，1987年5月12日出生，公民身份号码990101198705120010，户籍登记地址四川省德阳市旌阳区"
            + "天山南路三段88号6栋2单元401，户号510603077，与户主陈𠮷安系户主关系。";

    private CertificateFixture() {}

    public static Certificate household() {
        return certificate(List.of(WORDING, "本证明用途：子女入学。有效期至2026年12月23日。"), Optional.of(LocalDate.of(2026, 12, 23)));
    }

    static Certificate withoutEnd() {
        return certificate(List.of(WORDING), Optional.empty());
    }

    static Certificate withParagraphs(int count) {
        return certificate(Collections.nCopies(count, WORDING), Optional.empty());
    }

    static Certificate certificate(List<String> paragraphs, Optional<LocalDate> validUntil) {
        return new Certificate(
                "510603-20261123-0010001",
                "户籍证明",
                "八角井户证〔2026〕1号",
                paragraphs,
                validUntil,
                new Certificate.Issue("德阳市公安局旌阳区分局八角井派出所", LocalDate.of(2026, 11, 23), "周敏"));
    }
}
