package org.hukoudesk.domain.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.ServiceItem;

/// 一次性告知单: everything that is missing or does not fit, told in one go (行政许可法 art. 32; domain reference §5.8).
@Entity
@Table(name = "supplement_notice")
public final class SupplementNotice {

    /// More than any item asks for; a longer list is no notice.
    public static final int MAX_ITEMS = 50;

    /// Nobody is asked to wait longer for a paper than a quarter of a year.
    public static final int MAX_DAYS = 90;

    /// The last day a notice of a day may name: what the item leaves the citizen, never more than every notice does.
    public static LocalDate latest(LocalDate given, ServiceItem.Handling handling, WorkingCalendar calendar) {
        LocalDate most = given.plusDays(MAX_DAYS);
        return handling.supplementWorkingDays()
                .map(days -> calendar.deadline(given, days).date())
                .filter(most::isAfter)
                .orElse(most);
    }

    @EmbeddedId
    private Key id;

    @Embedded
    private OfficerId officer;

    private Instant givenAt;
    private LocalDate answerBy;

    /// The case file the notice is about.
    @Column(columnDefinition = "text")
    private String file;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "supplement_item",
            joinColumns = {@JoinColumn(name = "county"), @JoinColumn(name = "case_no"), @JoinColumn(name = "ordinal")})
    @OrderColumn(name = "place")
    private List<Asked> asked;

    @SuppressWarnings("NullAway.Init")
    SupplementNotice() {}

    public SupplementNotice(Key id, OfficerId officer, Instant givenAt, LocalDate answerBy, About about) {
        this.id = id;
        this.officer = officer;
        this.givenAt = givenAt;
        this.answerBy = answerBy;
        this.file = about.file();
        this.asked = List.copyOf(about.asked());
    }

    @Embeddable
    public record Key(String county, CaseNo caseNo, int ordinal) implements Serializable {}

    /// A file and what of it has to be mended.
    public record About(String file, List<Asked> asked) {

        public About {
            asked = List.copyOf(asked);
        }
    }

    /// One material or field of the item that is missing or does not fit.
    ///
    /// @param about its key in the item
    /// @param mayFollow 可容缺: may be handed in later without stopping what else can be done
    @Embeddable
    public record Asked(String about, String problem, String requirement, String basis, boolean mayFollow) {}

    public Key id() {
        return id;
    }

    public OfficerId officer() {
        return officer;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public String file() {
        return file;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public boolean asksFor(String key) {
        return asked.stream().anyMatch(it -> it.about().equals(key));
    }
}
