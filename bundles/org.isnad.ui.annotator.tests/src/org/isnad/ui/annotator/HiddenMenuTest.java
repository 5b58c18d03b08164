// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.Claim;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.scene.SceneArc;
import org.isnad.testkit.Corpora;
import org.isnad.ui.annotator.QuickMenu.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenMenuTest {

	@TempDir
	Path folder;

	@Test
	void namesWhatIsHiddenByItsWordsAndGivesTheChosenBack() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوزارة إن خمسين شخصا قتلوا الأحد في مدينة بعيدة عن العاصمة كما قيل.");
		try (EditSession session = new EditSession(store, "hala")) {
			Claim claim = session.execute(new MarkClaim("d1", Span.of(16, 70))).created();
			SourceMention source = session.execute(new MarkSource("d1", Span.of(5, 12))).created();
			SceneArc arc = new SceneArc(List.of(), source, claim);
			List<Object> taken = new ArrayList<>();
			List<Choice> choices = HiddenMenu.page(store, List.of(claim, source, arc), taken::add).choices();

			assertTrue(choices.get(0).label().contains("خمسين شخصا"), choices.get(0).label());
			assertTrue(choices.get(0).label().endsWith(" … " + store.text("d1").string().substring(48, 70) + '\u2069'), choices.get(0).label());
			assertTrue(choices.get(1).label().endsWith("\u2068الوزارة\u2069"), choices.get(1).label());
			assertTrue(choices.get(2).label().contains("الوزارة") && choices.get(2).label().contains("خمسين"), choices.get(2).label());
			assertEquals(List.of(1, 2, 3), choices.stream().map(Choice::digit).toList());
			assertEquals(choices.subList(1, 3), QuickMenu.matching(choices, ArabicFolder.key("الوزا")));
			choices.get(1).take().run();
			assertEquals(List.of(source), taken);
		}
	}
}
