// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points of time as a person reads them in the language of the interface, digits 0–9. */
public final class Moments {
    private Moments() {
    }

    /** An ISO 8601 instant: the time alone where it is today, else day and time; the text itself where it is none. */
    public static String shown(String instant) {
        if (instant == null) {
            return "\u2013"; //$NON-NLS-1$
        }
        try {
            ZonedDateTime moment = Instant.parse(instant).atZone(ZoneId.systemDefault());
            boolean today = moment.toLocalDate().equals(LocalDate.now());
            String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment); //$NON-NLS-1$
            return today ? time : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(moment) + ' ' + time;
        } catch (DateTimeException e) {
            return instant;
        }
    }
}
