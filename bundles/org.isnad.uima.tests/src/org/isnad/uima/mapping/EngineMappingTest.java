// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.uima.cas.TypeSystem;
import org.isnad.core.Layer;
import org.junit.jupiter.api.Test;

class EngineMappingTest {
	private static final String GOOD = """
			# a comment
			[cue]
			from = foreign.Verb
			when category = saying | "denial of it"
			when category != none
			cueForm = "VERB"
			cueClass = category
			    saying -> SAY
			    "denial of it" -> DENY
			    * -> -
			score = weight
			""";

	@Test
	void everythingThatTheFormSaysIsRead() throws Exception {
		MappingRule rule = EngineMapping.parse("m", GOOD).rules().getFirst();
		assertEquals(Layer.CUE, rule.layer());
		assertEquals(2, rule.line());
		assertEquals(List.of("saying", "denial of it"), rule.conditions().getFirst().values());
		assertTrue(rule.conditions().get(1).negated());
		assertEquals(new MappingValue.Constant(6, "VERB"), rule.values().get("cueForm"));
		MappingValue.Taken taken = (MappingValue.Taken) rule.values().get("cueClass");
		assertEquals("DENY", taken.translate("denial of it"));
		assertEquals(null, taken.translate("other"));
		assertEquals(List.of(), EngineMapping.parse("m", GOOD).check(types()));
		assertEquals(GOOD.lines().count(), EngineMapping.parse("m", "\uFEFF" + GOOD.replace("\n", "\r\n")).rules().getFirst().values().get("score").line() + 0L);
	}

	@Test
	void aCommentMayStandBehindWhatItIsAbout() throws Exception {
		MappingRule rule = EngineMapping.parse("m", "[cue]   # a layer\nfrom = foreign.Verb  # a type\ncueForm = \"VERB\" # \"NOUN\"\ncueClass = category\n  \"a # b\" -> SAY\n  c#d -> ADD # other\n").rules().getFirst();
		assertEquals("foreign.Verb", rule.from());
		assertEquals(new MappingValue.Constant(3, "VERB"), rule.values().get("cueForm"));
		MappingValue.Taken taken = (MappingValue.Taken) rule.values().get("cueClass");
		assertEquals("SAY", taken.translate("a # b"));
		assertEquals("ADD", taken.translate("c#d"));
	}

	@Test
	void everyWrongLineIsToldAtOnce() {
		MappingException wrong = assertThrows(MappingException.class, () -> EngineMapping.parse("my.txt", """
				from = early
				[clue]
				from = not looked at
				[cue]
				cueForm = "VERB
				cueForm = VERB
				nonsense
				a b = c d
				    lonely -> ROW
				[claim]
				from = a
				from = b
				score = not a path
				"""));
		assertEquals(List.of(1, 2, 4, 5, 6, 7, 8, 9, 12, 13), wrong.problems().stream().map(MappingProblem::line).toList(), wrong.getMessage());
		assertTrue(wrong.getMessage().contains("my.txt"), wrong.getMessage());
	}

	@Test
	void whatDoesNotFitTypesModelOrSchemeIsToldWithItsLine() throws Exception {
		wrong("[claim]\nfrom = foreign.Nothing", 1, "foreign.Quote");
		wrong("[claim]\nfrom = other.Verb", 1, "foreign.Verb");
		wrong("[cue]\nfrom = foreign.Verb\ncueClass = colour", 3, "category");
		wrong("[cue]\nfrom = foreign.Verb\nwhen colour = red", 3, "category");
		wrong("[cue]\nfrom = foreign.Verb\ncueClas = category", 3, "cueClass");
		wrong("[cue]\nfrom = foreign.Verb\ncueForm = \"VERBUM\"", 3, "PARTICIPLE");
		wrong("[cue]\nfrom = foreign.Verb\ncueForm = category\n a -> VERBUM", 3, "PARTICIPLE");
		wrong("[cue]\nfrom = foreign.Verb\nscore = \"high\"", 3, "number");
		wrong("[cue]\nfrom = foreign.Verb\ncreatedBy = category", 3, "cueForm");
		wrong("[attribution]\nfrom = foreign.Quote", 1, "cue, source, content");
		wrong("[attribution]\nfrom = foreign.Quote\ncue = confidence", 3, "annotation");
		wrong("[attribution]\nfrom = foreign.Quote\ncue = \"verb\"", 3, "constant");
		wrong("[attribution]\nfrom = foreign.Quote\ncue = verb.category.length", 3, "no features");
		wrong("[claim]\nfrom = foreign.Quote\nclaimType = verb", 3, "coveredText");
		wrong("[claim]\nfrom = foreign.Pair", 1, "span");
		wrong("[relation]\nfrom = foreign.Verb\narg1 = category", 1, "arg2");
		wrong("[anchor]\nfrom = foreign.Quote", 1, "kind");
		wrong("[anchor]\nfrom = foreign.Quote\nkind = \"WEATHER\"", 3, "QUANTITY");
	}

	@Test
	void aMappingMadeOfAnyLinesIsReadOrRefusedWithLines() {
		String[] parts = { "[cue]", "[", "]", "from", "=", " ", "\t", "->", "\"", "when", "a.b", "*", "-", "!=", "|", "\u0627\u0628", "#", "\n", "\n", "\uD800" };
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(40);
			for (int k = 0; k < length; k++) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			try {
				EngineMapping.parse("m", text.toString()).check(types());
			} catch (MappingException e) {
				long lines = text.toString().lines().count();
				assertTrue(e.problems().stream().allMatch(p -> p.line() >= 1 && p.line() <= lines), text.toString());
			}
		}
	}

	private static void wrong(String text, int line, String word) throws Exception {
		List<MappingProblem> problems = EngineMapping.parse("m", text).check(types());
		assertEquals(1, problems.size(), text + problems);
		assertEquals(line, problems.getFirst().line(), problems.toString());
		assertTrue(problems.getFirst().message().contains(word), problems.toString());
	}

	private static TypeSystem types() {
		return ForeignTypes.SYSTEM;
	}
}
