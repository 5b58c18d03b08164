// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.isnad.arabic.TextSegmenter;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {
	private final PlaceReader reader = new PlaceReader(Gazetteer.shipped());

	@Test
	void wordsForPlacesMakePlacesOfNamesThatNoGazetteerHas() {
		assertEquals(List.of("حي المطاحن", "معبر أم الطلح"), shown("من حي المطاحن إلى معبر أم الطلح أمس"));
		assertEquals(List.of("ميناء النخيل"), shown("وصلت إلى ميناء النخيل وغادرت"));
		assertEquals(List.of(), shown("وصلوا إلى الحي والميناء وإلى مدينة."));
	}

	@Test
	void aKnownNameKeepsItsCommonNameAndTheWordBeforeIt() {
		assertEquals(List.of("مدينة سبها"), shown("في مدينة سبها"));
		assertEquals("Sabha", places("في مدينة سبها").getFirst().name());
		assertTrue(places("في مدينة سبها").getFirst().known());
		assertEquals(List.of("سبها", "طبرق"), shown("بين سبها وطبرق"));
	}

	@Test
	void organisationsAreNoPlaces() {
		assertEquals(List.of("ليبيا"), shown("بعثة الأمم المتحدة في ليبيا"));
	}

	@Test
	void placesDoNotOverlap() {
		SplittableRandom random = new SplittableRandom(29);
		String[] words = { "مدينة", "وبمدينة", "حي", "سبها", "طرابلس", "الجزائر", "العاصمة", "أم", "الطلح", "،", "في", "ميناء", "جنوب", "السودان", "صور", "و" };
		for (int round = 0; round < 10_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(10); i > 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(' ');
			}
			int last = 0;
			for (PlaceMention place : places(text.toString())) {
				assertTrue(place.begin() >= last && place.end() > place.begin() && place.end() <= text.length(), text.toString());
				last = place.end();
			}
		}
	}

	private List<PlaceMention> places(String text) {
		return reader.find(text, new TextSegmenter("ar").tokens(text));
	}

	private List<String> shown(String text) {
		return places(text).stream().map(p -> text.substring(p.begin(), p.end())).toList();
	}
}
