// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Spells numbers in Arabic by the rules of grammar: gender polarity, case, the forms of the counted scale; chance chooses among what is allowed. */
final class ArabicSpelling {
	private static final String[] POLAR = { "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر" };
	private static final String[] TENS = { "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع" };
	private static final String[] HUNDREDS = { "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع" };

	private final SplittableRandom random;
	/** Of the whole number. */
	private final boolean nominative;

	ArabicSpelling(SplittableRandom random) {
		this.random = random;
		this.nominative = random.nextBoolean();
	}

	String spell(long number, boolean feminine) {
		if (number == 0) {
			return "صفر";
		}
		List<String> parts = new ArrayList<>();
		addScaled(number / 1_000_000, "مليون", "ملايين", parts);
		addScaled(number / 1000 % 1000, "ألف", "آلاف", parts);
		addGroup((int) (number % 1000), feminine, parts);
		return String.join(random.nextInt(8) == 0 ? " و " : " و", parts);
	}

	/** The scale is masculine: «ثلاثة آلاف», «خمسة وعشرون ألفا», «مئة ألف». */
	private void addScaled(long count, String one, String several, List<String> parts) {
		int small = (int) (count % 100);
		int hundreds = (int) count - small;
		if (small == 1 || small == 2) {
			if (hundreds > 0) {
				parts.add(last(hundreds) + " " + one);
			}
			parts.add(small == 1 ? one : one + (nominative ? "ان" : "ين"));
		} else if (count > 0) {
			String counted = small == 0 ? one : small <= 10 ? several : one + "ا";
			List<String> group = new ArrayList<>();
			addGroup((int) count, false, group);
			group.set(group.size() - 1, group.getLast() + " " + counted);
			parts.addAll(group);
		}
	}

	private String last(int hundreds) {
		List<String> group = new ArrayList<>();
		addGroup(hundreds, false, group);
		return group.getLast();
	}

	private void addGroup(int value, boolean feminine, List<String> parts) {
		int hundreds = value / 100;
		String hundred = random.nextBoolean() ? "مئة" : "مائة";
		if (hundreds == 1) {
			parts.add(hundred);
		} else if (hundreds == 2) {
			parts.add(hundred.substring(0, hundred.length() - 1) + (nominative ? "تان" : "تين"));
		} else if (hundreds > 2) {
			parts.add(HUNDREDS[hundreds] + (random.nextInt(4) == 0 ? " " : "") + hundred);
		}
		addBelowHundred(value % 100, feminine, parts);
	}

	private void addBelowHundred(int value, boolean feminine, List<String> parts) {
		if (value > 0 && value <= 10) {
			parts.add(unit(value, feminine));
		} else if (value > 10 && value < 20) {
			parts.add(teen(value - 10, feminine));
		} else if (value >= 20) {
			if (value % 10 > 0) {
				parts.add(value % 10 == 1 ? (feminine ? "إحدى" : random.nextBoolean() ? "واحد" : "أحد") : unit(value % 10, feminine));
			}
			parts.add(TENS[value / 10] + (nominative ? "ون" : "ين"));
		}
	}

	private String unit(int value, boolean feminine) {
		return switch (value) {
		case 1 -> feminine ? "واحدة" : "واحد";
		case 2 -> (feminine ? "اثنت" : "اثن") + (nominative ? "ان" : "ين");
		default -> POLAR[value] + (feminine ? "" : "ة");
		};
	}

	private String teen(int unit, boolean feminine) {
		String ten = feminine ? "عشرة" : "عشر";
		return switch (unit) {
		case 1 -> (feminine ? "إحدى " : "أحد ") + ten;
		case 2 -> (feminine ? "اثنت" : "اثن") + (nominative ? "ا " : "ي ") + ten;
		default -> POLAR[unit] + (feminine ? " " : "ة ") + ten;
		};
	}
}
