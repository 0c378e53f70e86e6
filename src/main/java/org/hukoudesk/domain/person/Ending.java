package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// Why and from what day a person is no longer registered (何时何因注销户口): for a death the day of it.
@Embeddable
public record Ending(@Enumerated(EnumType.STRING) Cause endedAs, LocalDate endedOn) {

    /// 注销类别. `gaCode` is GA/T 2000.25-2014 where its value is known (1 to 3, domain reference §3.10), else empty.
    public enum Cause {
        DEATH("1", "102"),
        /// 宣告死亡, by a court.
        DECLARED_DEAD("1", "102"),
        MISSING("2", "111"),
        /// Struck off by a migration; only the acts of a move may write it.
        MOVED_OUT("3", "106"),
        /// 参军: struck off on the call-up notice (户口登记条例 art. 11).
        ENLISTED("", "111"),
        /// Settled in another country, Hong Kong, Macao or Taiwan.
        SETTLED_ABROAD("", "111"),
        FOREIGN_NATIONALITY("", "111"),
        /// 重复户口: the person is registered twice.
        DUPLICATE("", "109"),
        /// 虚假户口: there is no such person.
        FRAUDULENT("", "109"),
        OTHER("", "111"),
        /// 冲销 of the act that entered the person; only a reversal may write it.
        REVERSED("", "");

        private final String gaCode;
        private final String actCode;

        Cause(String gaCode, String actCode) {
            this.gaCode = gaCode;
            this.actCode = actCode;
        }

        public String gaCode() {
            return gaCode;
        }

        /// Content code of the act that writes it (§3.12).
        public String actCode() {
            return actCode;
        }

        public boolean isDeath() {
            return this == DEATH || this == DECLARED_DEAD;
        }

        /// 户籍删除 (109) says that a record never was right: a second person decides it (domain reference §6).
        public boolean isDeletion() {
            return this == DUPLICATE || this == FRAUDULENT;
        }
    }
}
