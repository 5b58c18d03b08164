// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Comment;
import org.isnad.model.ModelFactory;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class IsnadFileTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@Test
	void readsWhatItWrote() throws Exception {
		AnnotationSet set = chain();
		Root read = IsnadFile.read(IsnadFile.write(set, "a"), "a").root();
		assertTrue(EcoreUtil.equals(set, read), text(set) + text(read));
	}

	@Test
	void bytesDependOnTheContentAlone() throws Exception {
		AnnotationSet set = chain();
		byte[] bytes = IsnadFile.write(set, "a");
		set.getClaims().move(0, 1);
		assertArrayEquals(bytes, IsnadFile.write(set, "a"));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertArrayEquals(bytes, IsnadFile.write(set, "a"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void oneElementIsOneLineAndLinesEndInLf() throws Exception {
		AnnotationSet set = chain();
		String text = text(set);
		assertFalse(text.contains("\r"));
		for (Claim claim : set.getClaims()) {
			assertEquals(1, text.lines().filter(line -> line.contains("<claims") && line.contains("id=\"" + claim.getId() + '"')).count());
		}
	}

	@Test
	void keepsLineBreaksQuotesAndSeveralValues() throws Exception {
		SourceRegistry registry = MODEL.createSourceRegistry();
		SourceEntity entity = MODEL.createSourceEntity();
		entity.setId("e1");
		entity.setName("a\"b<c>&\n\td\r\ne");
		entity.getAliases().add("الأول");
		entity.getAliases().add(" two  words ");
		registry.getEntities().add(entity);
		SourceRegistry read = (SourceRegistry) IsnadFile.read(IsnadFile.write(registry, "s"), "s").root();
		assertEquals(entity.getName(), read.getEntities().get(0).getName());
		assertEquals(entity.getAliases(), read.getEntities().get(0).getAliases());
	}

	@Test
	void refusesATruncatedFileWithItsLine() throws Exception {
		byte[] bytes = IsnadFile.write(chain(), "a");
		for (int length = 0; length < bytes.length - 1; length += 7) {
			byte[] cut = java.util.Arrays.copyOf(bytes, length);
			IsnadFileException e = assertThrows(IsnadFileException.class, () -> IsnadFile.read(cut, "hala.isnad"));
			assertTrue(e.getMessage().contains("hala.isnad"), e.getMessage());
			assertTrue(e.line() >= 1, e.getMessage());
		}
	}

	@Test
	void refusesANewerFormat() throws Exception {
		assertTrue(text(chain()).contains(" formatVersion=\"1\""), text(chain()));
		for (String version : List.of("7", "99999999999999999999")) {
			String newer = text(chain()).replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\" mood=\"new\"");
			IsnadFileException e = assertThrows(IsnadFileException.class, () -> IsnadFile.read(newer.getBytes(StandardCharsets.UTF_8), "a"));
			assertTrue(e.getMessage().contains("file format " + version + ";"), e.getMessage());
			assertEquals(2, e.line());
		}
	}

	@Test
	void refusesEntitiesAndForeignXml() throws Exception {
		String bomb = text(chain()).replaceFirst("\\n", "\n<!DOCTYPE x [<!ENTITY a \"aaaa\">]>\n");
		assertThrows(IsnadFileException.class, () -> IsnadFile.read(bomb.getBytes(StandardCharsets.UTF_8), "a"));
		assertThrows(IsnadFileException.class, () -> IsnadFile.read("<html/>".getBytes(StandardCharsets.UTF_8), "a"));
		assertThrows(IsnadFileException.class, () -> IsnadFile.read(new byte[] { 0, 1, 2 }, "a"));
	}

	@Test
	void aLinkThatPointsNowhereCostsOnlyItself() throws Exception {
		AnnotationSet set = chain();
		String broken = text(set).replace("source=\"s1\"", "source=\"gone\"");
		IsnadFile.Content content = IsnadFile.read(broken.getBytes(StandardCharsets.UTF_8), "a");
		assertEquals(1, content.warnings().size());
		assertTrue(content.warnings().get(0).contains("gone"));
		AnnotationSet read = (AnnotationSet) content.root();
		assertEquals(set.getClaims().size(), read.getClaims().size());
		assertNull(read.getAttributions().get(0).getSource());
	}

	@Test
	void refusesToWriteWhatXmlCannotCarry() {
		for (String text : new String[] { "a\u0001b", "\uD83D", "x\uFFFE" }) {
			AnnotationSet set = chain();
			Comment comment = MODEL.createComment();
			comment.setText(text);
			set.getClaims().get(0).getComments().add(comment);
			assertThrows(IsnadFileException.class, () -> IsnadFile.write(set, "a"));
		}
	}

	private static String text(Root root) throws IsnadFileException {
		return new String(IsnadFile.write(root, "a"), StandardCharsets.UTF_8);
	}

	private static AnnotationSet chain() {
		AnnotationSet set = MODEL.createAnnotationSet();
		set.setDocument("d");
		set.setAnnotator("hala");
		for (int i = 0; i < 2; i++) {
			Claim claim = MODEL.createClaim();
			claim.setId("c" + i);
			claim.setSpan(Span.valueOf(i == 0 ? "10-20" : "12-18,19-20"));
			claim.setScore(i == 0 ? null : 0.5);
			set.getClaims().add(claim);
		}
		var source = MODEL.createSourceMention();
		source.setId("s1");
		source.setSpan(Span.of(0, 4));
		set.getSources().add(source);
		Attribution outer = MODEL.createAttribution();
		outer.setId("a0");
		outer.setSource(source);
		outer.getContent().add(set.getClaims().get(0));
		Attribution inner = MODEL.createAttribution();
		inner.setId("a1");
		inner.setParent(outer);
		inner.getContent().add(set.getClaims().get(1));
		set.getAttributions().add(outer);
		set.getAttributions().add(inner);
		return set;
	}
}
