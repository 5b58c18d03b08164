// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SourceRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityResolverTest {
	@TempDir
	Path folder;
	private SourceRegistry registry;
	private EntityResolver resolver;

	@BeforeEach
	void corpus() throws Exception {
		CorpusStore store = CorpusStore.create(folder.resolve("c"), "t", "ar", Profile.FULL);
		registry = store.sources();
		resolver = new EntityResolver(registry, store.scheme(), true);
	}

	@Test
	void spellingDoesNotMakeANewEntity() {
		String one = resolve("d1", "وزارة الصحة", "ORGANISATION", false);
		assertEquals(one, resolve("d2", "وزاره الصحّة", "ORGANISATION", false));
		assertNotEquals(one, resolve("d2", "وزارة الدفاع", "ORGANISATION", false));
	}

	@Test
	void anAliasIsAName() {
		registry.getEntities().add(entity("e1", "القيادة العامة", "ORGANISATION", null, "الجيش الوطني"));
		assertEquals("e1", resolve("d1", "الجيش الوطني", "ORGANISATION", false));
		assertEquals("e1", resolve("d1", "قيادة الجيش", "ORGANISATION", false, "القيادة العامة"));
	}

	@Test
	void aPersonIsTheSameBehindOtherTitles() {
		registry.getEntities().add(entity("e1", "العميد الركن هيثم الدهان", "PERSON", null));
		assertEquals("e1", resolve("d1", "هيثم الدهان", "PERSON", false));
		registry.getEntities().add(entity("e2", "الطبيب هيثم الدهان", "PERSON", null));
		String third = resolve("d2", "المهندس هيثم الدهان", "PERSON", false);
		assertTrue(!third.equals("e1") && !third.equals("e2"), "where two bear the name, neither is taken");
	}

	@Test
	void theUnnamedOfTwoDocumentsAreNeverOne() {
		String here = resolve("d1", "مصادر دبلوماسية", "ANONYMOUS", true);
		assertEquals(here, resolve("d1", "مصادر دبلوماسية", "ANONYMOUS", true));
		assertNotEquals(here, resolve("d2", "مصادر دبلوماسية", "ANONYMOUS", true));
		assertEquals(2, registry.getEntities().size());
	}

	@Test
	void proposalsAreRankedByHowWellTheNameFits() {
		registry.getEntities().addAll(List.of(entity("e1", "سعيد الحارثي", "PERSON", null), entity("e2", "خالد الحارثي", "PERSON", null, "الحارثي"),
				entity("e3", "وزارة الصحة", "ORGANISATION", null), entity("e4", "الحارثي", "ANONYMOUS", "d9")));
		List<EntityProposals.Proposal> ranked = EntityProposals.ranked(registry, "الحارثي", "d1", 5);
		assertEquals(List.of("e2", "e1"), ranked.stream().map(p -> p.entity().getId()).toList());
		assertTrue(ranked.get(0).score() > ranked.get(1).score() && ranked.get(1).score() > 0);
		assertEquals(List.of(), EntityProposals.ranked(registry, "", "d1", 5));
	}

	/** Proposes one entity from a document and tells the id that its mention gets. */
	private String resolve(String document, String name, String type, boolean bound, String... aliases) {
		SourceRegistry proposed = ModelFactory.eINSTANCE.createSourceRegistry();
		proposed.getEntities().add(entity("proposed", name, type, bound ? "here" : null, aliases));
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		SourceMention mention = ModelFactory.eINSTANCE.createSourceMention();
		mention.setEntity("proposed");
		set.getSources().add(mention);
		resolver.resolve(set, proposed, document);
		return mention.getEntity();
	}

	private static SourceEntity entity(String id, String name, String type, String document, String... aliases) {
		SourceEntity entity = ModelFactory.eINSTANCE.createSourceEntity();
		entity.setId(id);
		entity.setName(name);
		entity.setSourceType(type);
		entity.setDocument(document);
		entity.getAliases().addAll(List.of(aliases));
		return entity;
	}
}
