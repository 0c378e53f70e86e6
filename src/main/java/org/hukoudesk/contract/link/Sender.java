package org.hukoudesk.contract.link;

/// The officer who speaks and the workstation he or she sits at.
public record Sender(String workstation, String officer) {

    public Sender {
        WireText.requireId(workstation, "workstation");
        WireText.requireId(officer, "officer");
    }
}
