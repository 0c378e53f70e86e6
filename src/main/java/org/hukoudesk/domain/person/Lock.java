package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// What keeps acts off a person while something about them is being decided (domain reference §2.4 no. 8).
///
/// @param lockState why; [LockState#NONE] when nothing does
/// @param lockCase number of the case under approval, which alone may act; empty when frozen or not locked
@Embeddable
public record Lock(@Enumerated(EnumType.STRING) LockState lockState, String lockCase) {

    public static final Lock NONE = new Lock(LockState.NONE, "");

    public boolean isSet() {
        return lockState != LockState.NONE;
    }

    /// A frozen person is barred to everybody, another locked one to all but the case under approval.
    public boolean bars(String caseNo) {
        return isSet() && (lockState == LockState.FROZEN || !lockCase.equals(caseNo));
    }

    /// 锁定状态 (domain reference §3.12).
    public enum LockState {
        NONE("0"),
        FROZEN("1"),
        /// 户别变更审批.
        TYPE_CHANGE_APPROVAL("3"),
        /// 户籍删除审批.
        DEREGISTRATION_APPROVAL("4"),
        /// 变更更正审批.
        ITEM_APPROVAL("5");

        private final String code;

        LockState(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
