package org.hukoudesk.registry.api;

import java.security.cert.X509Certificate;
import org.hukoudesk.registry.enrolment.Workstation;

/// The workstation at the other end, admitted for this request only.
public record CallingStation(Workstation workstation, X509Certificate certificate) {

    public String id() {
        return workstation.id();
    }
}
