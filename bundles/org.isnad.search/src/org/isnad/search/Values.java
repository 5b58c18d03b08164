// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.isnad.arabic.ArabicFolder;
import org.isnad.model.Document;

/** Whether a value is the one that a field of a query asks for. No locale matters. */
final class Values {
	private Values() {
	}

	/** The same value in whatever spelling, or one that begins so. */
	static boolean is(String value, Condition.Field field) {
		return value != null && matches(ArabicFolder.key(value).strip(), field);
	}

	/** The id as it is written. */
	static boolean isId(String id, Condition.Field field) {
		return id != null && matches(id, field);
	}

	private static boolean matches(String value, Condition.Field field) {
		return field.prefix() ? value.startsWith(field.value()) : value.equals(field.value());
	}

	/** A name that has these words in a row. */
	static boolean hasWords(String name, Condition.Field field) {
		// Cutting a name into words costs far more than this look.
		if (name == null || !ArabicFolder.key(name).contains(field.words().get(0))) {
			return false;
		}
		// A space before and behind each word makes words of stretches.
		String words = ' ' + String.join(" ", QueryWords.folded(name)) + ' '; //$NON-NLS-1$
		return words.contains(' ' + String.join(" ", field.words()) + (field.prefix() ? "" : " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether a document is what a condition about documents asks for. */
	static boolean is(Document document, Condition.Field field) {
		return switch (field.name()) {
		case OUTLET -> hasWords(document.getOutlet(), field);
		case TITLE -> hasWords(document.getTitle(), field);
		case SIDE -> is(document.getOutletSide(), field);
		default -> isId(document.getId(), field);
		};
	}

	/** Whether it was published then: a month holds its days, and a year its months. A document without a date was never published. */
	static boolean is(Document document, Condition.Dates dates) {
		String date = document.getPubDate();
		if (date == null || date.isBlank()) {
			return false;
		}
		boolean late = dates.from() == null || date.compareTo(dates.from()) >= 0 || dates.from().startsWith(date);
		boolean early = dates.to() == null || date.compareTo(dates.to()) <= 0 || date.startsWith(dates.to());
		return late && early;
	}
}
