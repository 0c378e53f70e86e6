package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/// 办件编号: county, day of intake, number of the workstation and its running number that day
/// (`500112-20261123-0030001`). A workstation can give it with the line down and no other will give the same.
@Embeddable
public record CaseNo(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}-\\d{8}-\\d{7}");

    public CaseNo {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    public String county() {
        return text.substring(0, 6);
    }
}
