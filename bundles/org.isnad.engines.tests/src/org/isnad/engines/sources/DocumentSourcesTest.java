// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.arabic.name.Gazetteer;
import org.isnad.engines.sources.DocumentSources.Source;
import org.junit.jupiter.api.Test;

class DocumentSourcesTest {
	private final DocumentSources sources = new DocumentSources(new SourceNames(Gazetteer.shipped()));

	@Test
	void thePersonBehindAnOfficeIsNamed() {
		assertName("ناصر الدوسري", "PERSON", "محافظ البنك المركزي ناصر الدوسري");
		assertName("رند المجالي", "PERSON", "النائبة رند المجالي");
		assertName("أحمد العبادي", "PERSON", "المتحدث باسم وزارة الكهرباء أحمد العبادي");
		assertName("خالد الحارثي", "PERSON", "المهندس خالد الحارثي مدير دائرة السدود");
		assertName("رباب السلماوي", "PERSON", "مديرة مستشفى المدينة العام، الدكتورة رباب السلماوي");
		assertName("وزير الصحة", "PERSON", "وزير الصحة");
	}

	@Test
	void organisationsDocumentsAndMediaHaveTheirTypes() {
		assertName("وزارة الثقافة والفنون", "ORGANISATION", "وزارة الثقافة والفنون");
		assertName("الأمم المتحدة", "ORGANISATION", "الأمم المتحدة");
		assertName("بيان الوزارة", "DOCUMENT", "بيان الوزارة");
		assertName("وكالة «أطلس»", "MEDIA", "وكالة «أطلس»");
		assertName("فرنسا", "STATE", "فرنسا");
		assertName("شركة التقنيات الوطنية", "ORGANISATION", "شركة التقنيات الوطنية");
	}

	@Test
	void whoIsNotNamedBelongsToTheDocument() {
		for (String words : new String[] { "مصادر دبلوماسية", "مسؤول في المحافظة", "أحد المتظاهرين", "سائق شاحنة", "قيادي في الحزب", "مراقبون", "شهود عيان" }) {
			assertTrue(sources.of(words).ownOnly(), words);
		}
		for (String words : new String[] { "وزير الصحة", "وزارة الصحة", "ناصر الدوسري", "القيادة العامة للجيش" }) {
			assertFalse(sources.of(words).ownOnly(), words);
		}
		assertEquals("ANONYMOUS", sources.of("مسؤول في المحافظة").type());
		assertEquals("COLLECTIVE", sources.of("شهود عيان").type());
	}

	@Test
	void theSameWordsAreTheSameSourceHoweverTheyAreSpelled() {
		assertEquals(sources.of("وزارة الصحة").id(), sources.of("وزاره  الصحة").id());
		assertNotEquals(sources.of("وزارة الصحة").id(), sources.of("وزارة الدفاع").id());
	}

	@Test
	void aShortFormIsTheOneWhoseFullNameStoodBefore() {
		Source full = sources.of("المتحدث باسم الجيش اللواء سالم الراشدي");
		assertEquals(full.id(), sources.of("الراشدي").id());
		assertEquals(full.id(), sources.of("اللواء الراشدي").id());
		assertEquals(full.id(), sources.of("سالم الراشدي").id());
		assertTrue(full.aliases().contains("الراشدي"));
		Source ministry = sources.of("وزارة الصحة");
		assertEquals(ministry.id(), sources.of("الوزارة").id());
	}

	@Test
	void whereTwoAreMeantNoneIs() {
		Source one = sources.of("النائب سعيد الحارثي");
		Source other = sources.of("المهندس خالد الحارثي");
		assertNotEquals(one.id(), other.id());
		int third = sources.of("الحارثي").id();
		assertTrue(third != one.id() && third != other.id());
		sources.of("وزارة الصحة");
		sources.of("وزارة الدفاع");
		assertTrue(sources.of("الوزارة").ownOnly());
	}

	@Test
	void namesOfOnesOwnAreKnown() throws Exception {
		Gazetteer own = Gazetteer.shipped().with(Gazetteer.parse("kind\tname\tforms\twithin\nPERSON\tSalma Wardani\tسلمى الورداني; الورداني\t\nMEDIA\tThe Lamp\tالسراج الجديد\t\n", "own"));
		DocumentSources with = new DocumentSources(new SourceNames(own));
		assertEquals("PERSON", with.of("الورداني").type());
		assertEquals("Salma Wardani", with.of("الورداني").name());
		assertEquals(with.of("الورداني").id(), with.of("سلمى الورداني").id());
		assertEquals("MEDIA", with.of("السراج الجديد").type());
	}

	private void assertName(String name, String type, String words) {
		Source source = new DocumentSources(new SourceNames(Gazetteer.shipped())).of(words);
		assertEquals(type + " " + name, source.type() + " " + source.name());
	}
}
