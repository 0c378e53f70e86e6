package org.hukoudesk.canary.admin;

import com.google.zxing.BarcodeFormat;

/// Wrong on purpose: a library outside its room.
interface KnowsZxing {
    Class<?> LIBRARY = BarcodeFormat.class;
}
