// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.internal.arabic.Tables;
import org.junit.jupiter.api.Test;

class GazetteerTest {
	private static final String HEAD = "kind\tname\tforms\twithin\n";
	private final Gazetteer shipped = Gazetteer.shipped();

	@Test
	void theLastColumnMayBeLeftOut() throws Exception {
		Gazetteer own = Gazetteer.parse("kind\tname\tforms\twithin\nPERSON\tسلمى الورداني\tسلمى الورداني; الورداني\n", "own");
		assertEquals("", own.entries().getFirst().within());
		assertEquals(NameKind.PERSON, own.find("قالت الورداني ذلك").getFirst().entries().getFirst().kind());
	}

	@Test
	void everyShippedFormIsFoundAloneAndBehindProclitics() throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		String[] proclitics = { "", "و", "ب", "ل", "وب", "ف", "ول" };
		int forms = 0;
		for (Tables.Row row : Tables.rows(Tables.resource(Gazetteer.class, "names.tsv"), "names.tsv", 4)) {
			for (String form : row.cell(2).split(";")) {
				String name = form.strip().replace("?", "");
				boolean latin = name.charAt(0) < 0x600;
				String proclitic = latin || name.indexOf(' ') == 1 ? "" : proclitics[random.nextInt(proclitics.length)];
				String joined = proclitic.endsWith("ل") && name.startsWith("ال") ? proclitic + name.substring(1) : proclitic + name;
				String text = "وصل أمس " + (form.strip().startsWith("?") ? "مدينة " : "") + joined + " وفد";
				List<NameMention> found = shipped.find(text);
				NameMention last = found.isEmpty() ? null : found.getLast();
				assertTrue(last != null && last.entries().stream().anyMatch(e -> e.name().equals(row.cell(1))), text + " " + found);
				String covered = text.substring(last.begin(), last.end());
				assertTrue(covered.equals(name) || proclitic.endsWith("ل") && covered.equals(name.substring(1)), text + ": " + covered);
				forms++;
			}
		}
		assertTrue(forms > 900, "only " + forms);
	}

	@Test
	void theLongestNameWins() {
		assertEquals(List.of("مجلس الأمن الدولي", "الولايات المتحدة الأمريكية"), covered("دعا مجلس الأمن الدولي الولايات المتحدة الأمريكية"));
		assertEquals(List.of("Arab League"), names("جامعة الدول العربية").stream().toList());
		assertEquals(List.of("South Sudan", "Sudan"), names("جنوب السودان والسودان"));
	}

	@Test
	void aNameWithoutArticleNeverHasIt() {
		assertEquals(List.of(), names("التونس والليبيا"));
		assertEquals(List.of("Saudi Arabia"), names("السعودية"));
		assertEquals(List.of(), names("أمير سعودية"));
	}

	@Test
	void wordsOfOtherMeaningsNeedAPlaceBeforeThem() {
		assertEquals(List.of(), names("نشرت الوكالة صور الحادث وهي تقرير مالي"));
		assertEquals(List.of("Tyre"), names("وقع ذلك قرب مدينة صور"));
		assertEquals(List.of("Mali"), names("انقلاب في مالي"));
		assertEquals(List.of(), names("من جيوب القوات رأى العين"));
	}

	@Test
	void oneNameMayMeanSeveral() {
		assertEquals(List.of("Tripoli", "Tripoli (Lebanon)"), shipped.find("وصل إلى طرابلس").getFirst().entries().stream().map(GazetteerEntry::name).toList());
	}

	@Test
	void latinNamesBeginWithACapital() {
		assertEquals(List.of("China", "Turkey"), names("They sent china to China and a turkey to Turkey."));
	}

	@Test
	void usersAddAndReplace() throws IOException {
		Gazetteer own = Gazetteer.parse(HEAD + "# mine\nCITY\tTarhuna\tقصر الأخيار\tLibya\nORGANISATION\tHarbour Union\tاتحاد الميناء\t\n", "own.tsv");
		Gazetteer both = shipped.with(own);
		assertEquals(List.of("Tarhuna", "Harbour Union"), both.find("قصر الأخيار واتحاد الميناء").stream().map(m -> m.entries().getFirst().name()).toList());
		assertEquals(List.of(), both.find("ترهونة"));
		assertEquals(shipped.entries().size() + 1, both.entries().size());
		assertEquals(List.of("Tarhuna"), names("ترهونة"));
	}

	@Test
	void aFaultyTableNamesItsLine() {
		IOException kind = assertThrows(IOException.class, () -> Gazetteer.parse(HEAD + "TOWN\tX\tس\t\n", "own.tsv"));
		assertTrue(kind.getMessage().startsWith("own.tsv, line 2") && kind.getMessage().contains("TOWN"), kind.getMessage());
		assertThrows(IOException.class, () -> Gazetteer.parse(HEAD + "CITY\tX\t \t\n", "own.tsv"));
		assertThrows(IOException.class, () -> Gazetteer.parse(HEAD + "CITY\tX\n", "own.tsv"));
	}

	@Test
	void mentionsDoNotOverlapAndCoverWholeWords() {
		SplittableRandom random = new SplittableRandom(19);
		String[] words = { "الأمم", "المتحدة", "مجلس", "الأمن", "الدولي", "الاتحاد", "الأوروبي", "جنوب", "السودان", "في", "مدينة", "صور", "وكالة", "فرانس", "برس", "أ.ف.ب", "،", "وال", "لل",
				"طرابلس", "وطرابلس", "البيت", "الأبيض", "New", "York", "و", "ب" };
		for (int round = 0; round < 10_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(8) == 0 ? "" : " ");
			}
			int last = 0;
			for (NameMention mention : shipped.find(text.toString())) {
				assertTrue(mention.begin() >= last && mention.end() > mention.begin() && mention.end() <= text.length(), text.toString());
				assertTrue(mention.end() == text.length() || !Character.isLetter(text.charAt(mention.end())), text.toString());
				last = mention.end();
			}
		}
	}

	private List<String> names(String text) {
		return shipped.find(text).stream().map(m -> m.entries().getFirst().name()).toList();
	}

	private List<String> covered(String text) {
		return shipped.find(text).stream().map(m -> text.substring(m.begin(), m.end())).toList();
	}
}
