package org.hukoudesk.canary.admin;

import net.sf.jasperreports.engine.JasperPrint;

/// Wrong on purpose: a library outside its room.
interface KnowsJasper {
    Class<?> LIBRARY = JasperPrint.class;
}
