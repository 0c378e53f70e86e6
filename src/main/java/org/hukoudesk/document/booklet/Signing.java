package org.hukoudesk.document.booklet;

import java.time.LocalDate;

/// Who entered the page and when: 承办人签章 and the date beside it.
public record Signing(String officer, LocalDate on) {

    @Override
    public String toString() {
        return "Signing[" + on + "]";
    }
}
