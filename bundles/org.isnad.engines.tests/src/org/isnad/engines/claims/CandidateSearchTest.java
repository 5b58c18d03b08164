// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.isnad.arabic.pair.PairWeights;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {
	private static final String[] SUBJECTS = { "الوفد الأممي", "قوات الحدود", "شركة الكهرباء", "نقابة المعلمين", "بلدية الزاوية", "فريق الإنقاذ", "المصرف المركزي", "هيئة الموانئ" };
	private static final String[] VERBS = { "فتح", "أغلق", "لم يفتح", "أعاد فتح", "رفض فتح", "افتتح" };
	private static final String[] OBJECTS = { "معبر النخيل", "الطريق الساحلي", "مكتب البريد", "المدرسة القديمة", "سوق الخضار", "محطة التحلية", "مركز الاقتراع", "مستشفى الأطفال" };
	private static final String[] REST = { "صباح الخميس", "بعد 3 أيام", "بعد 12 يوما", "أمام 40 شاحنة", "أمام 90 شاحنة", "في تونس", "في بنغازي", "رغم الاحتجاجات" };

	@Test
	void whatBruteForceScoresHighestIsAmongTheCandidates() {
		List<ClaimText> claims = claims(600, 5);
		List<ClaimPair> every = new CandidateSearch(claims, PairWeights.shipped(), 20, 0.5).everyPair();
		Set<String> found = new HashSet<>();
		new CandidateSearch(claims, PairWeights.shipped(), 20, 0.5).candidates().forEach(pair -> found.add(pair.one().id() + pair.other().id()));
		List<ClaimPair> highest = every.subList(0, 600);
		long kept = highest.stream().filter(pair -> found.contains(pair.one().id() + pair.other().id())).count();
		assertTrue(kept >= 0.98 * highest.size(), kept + " of " + highest.size());
		assertTrue(every.size() > 2000, "brute force finds " + every.size());
	}

	@Test
	void neitherTheOrderOfTheClaimsNorTheLocaleChangesTheResult() {
		List<ClaimText> claims = claims(300, 9);
		String first = text(claims);
		List<ClaimText> shuffled = new ArrayList<>(claims);
		Collections.shuffle(shuffled, new Random(3));
		Locale before = Locale.getDefault();
		try {
			for (String language : List.of("ar", "tr", "fa")) {
				Locale.setDefault(Locale.forLanguageTag(language));
				assertEquals(first, text(shuffled), language);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void noClaimStandsInMoreThanItsShareUnlessTheOtherOneWantsIt() {
		List<ClaimText> claims = claims(300, 11);
		List<ClaimPair> pairs = new CandidateSearch(claims, PairWeights.shipped(), 2, 0.4).candidates();
		assertTrue(pairs.size() <= 2 * claims.size(), pairs.size() + " pairs");
		for (int i = 1; i < pairs.size(); i++) {
			assertTrue(pairs.get(i - 1).score() >= pairs.get(i).score(), "the surest first");
		}
		assertTrue(pairs.stream().noneMatch(pair -> pair.one().overlaps(pair.other())));
	}

	@Test
	void theEmptyAndTheStrangeCostNothing() {
		List<ClaimText> claims = List.of(claim("a", "d0", "", 0), claim("b", "d1", "؟!", 0), claim("c", "d2", "\uD83D\uDE00 x 12", 0), claim("d", "d3", "ـــ", 0));
		assertEquals(List.of(), new CandidateSearch(claims, PairWeights.shipped(), 20, 0).candidates());
		assertEquals(List.of(), new CandidateSearch(List.of(), PairWeights.shipped(), 20, 0).candidates());
		String lone = "\uD800 معبر النخيل مفتوح";
		assertEquals(1, new CandidateSearch(List.of(claim("a", "d0", lone, 0), claim("b", "d1", "معبر النخيل مغلق", 0)), PairWeights.shipped(), 20, 0.3).candidates().size());
	}

	private static String text(List<ClaimText> claims) {
		StringBuilder text = new StringBuilder();
		for (ClaimPair pair : new CandidateSearch(claims, PairWeights.shipped(), 20, 0.3).candidates()) {
			text.append(pair.one().id()).append(' ').append(pair.other().id()).append(' ').append(pair.label()).append(' ').append(pair.score()).append(' ').append(pair.types())
					.append(' ').append(pair.note()).append('\n');
		}
		return text.toString();
	}

	private static List<ClaimText> claims(int count, long seed) {
		Random random = new Random(seed);
		List<ClaimText> claims = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String text = pick(VERBS, random) + ' ' + pick(SUBJECTS, random) + ' ' + pick(OBJECTS, random) + ' ' + pick(REST, random);
			claims.add(claim("c" + i, "d" + i / 5, text, i % 5 * 100));
		}
		return claims;
	}

	private static String pick(String[] words, Random random) {
		return words[random.nextInt(words.length)];
	}

	private static ClaimText claim(String id, String document, String text, int begin) {
		return new ClaimText(id, document, "amal", text, "ar", null, null, null, null, null, begin, begin + text.length());
	}
}
