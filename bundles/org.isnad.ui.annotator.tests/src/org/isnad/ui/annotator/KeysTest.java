// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the kit and the editor declare fits together: keys, commands, handlers, and words in both languages. */
class KeysTest {

	private record Declarations(org.w3c.dom.Document plugin, Properties english, Properties arabic) {

		List<Element> all(String name) {
			NodeList nodes = plugin.getElementsByTagName(name);
			List<Element> found = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				found.add((Element) nodes.item(i));
			}
			return found;
		}
	}

	private final Declarations kit = read(Workspace.class, "<scheme id=\"org.isnad.ui.keys\"", "scheme.name");
	private final Declarations editor = read(AnnotationCanvas.class, "id=\"org.isnad.ui.annotator.articleOpen\"", "editor.name");

	KeysTest() throws Exception {
	}

	@Test
	void noKeyOfTheArticleMeansTwoThingsThereOrInTheWindow() {
		Map<String, String> taken = new HashMap<>();
		for (Declarations declarations : List.of(kit, editor)) {
			for (Element key : declarations.all("key")) {
				String context = key.getAttribute("contextId");
				if (!context.endsWith(".list")) {
					String before = taken.put(key.getAttribute("sequence"), key.getAttribute("commandId"));
					assertEquals(null, before, key.getAttribute("sequence") + " in " + context);
				}
			}
		}
		assertTrue(taken.size() > 90, taken.size() + " keys");
	}

	@Test
	void handlersAndKeysAreForCommandsThatAreDeclared() throws Exception {
		Set<String> commands = new HashSet<>();
		List.of(kit, editor).forEach(declarations -> declarations.all("command").forEach(command -> commands.add(command.getAttribute("id"))));
		Set<String> handled = new HashSet<>();
		for (Element handler : editor.all("handler")) {
			assertTrue(commands.contains(handler.getAttribute("commandId")), handler.getAttribute("commandId"));
			assertTrue(handled.add(handler.getAttribute("commandId")), handler.getAttribute("commandId") + " is handled twice");
			String name = handler.getAttribute("class").replaceAll(":.*", "");
			assertEquals(name, Class.forName(name, false, KeysTest.class.getClassLoader()).getName());
		}
		for (Element key : editor.all("key")) {
			assertTrue(commands.contains(key.getAttribute("commandId")), key.getAttribute("commandId"));
		}
		for (Element command : editor.all("command")) {
			String id = command.getAttribute("id");
			assertTrue(id.isEmpty() || handled.contains(id), id + " has no handler");
		}
	}

	@Test
	void everyCommandHasANameInEnglishAndInArabic() {
		for (Declarations declarations : List.of(kit, editor)) {
			for (Element command : declarations.all("command")) {
				String name = command.getAttribute("name");
				if (!name.isEmpty()) {
					assertTrue(name.startsWith("%"), name);
					assertNotNull(declarations.english().getProperty(name.substring(1)), name);
					String arabic = declarations.arabic().getProperty(name.substring(1));
					assertNotNull(arabic, name);
					assertTrue(arabic.codePoints().anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC), name + ": " + arabic);
				}
			}
		}
	}

	/** On a plain class path the files of every bundle are in sight; the right ones are known by what they hold. */
	private static Declarations read(Class<?> owner, String mark, String key) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		org.w3c.dom.Document plugin = factory.newDocumentBuilder().parse(new ByteArrayInputStream(find(owner, "plugin.xml", mark)));
		return new Declarations(plugin, words(owner, "OSGI-INF/l10n/bundle.properties", key), words(owner, "OSGI-INF/l10n/bundle_ar.properties", key));
	}

	private static Properties words(Class<?> owner, String path, String key) throws IOException {
		Properties words = new Properties();
		words.load(new ByteArrayInputStream(find(owner, path, key + '=')));
		return words;
	}

	private static byte[] find(Class<?> owner, String path, String mark) throws IOException {
		for (URL url : Collections.list(owner.getClassLoader().getResources(path))) {
			try (InputStream in = url.openStream()) {
				byte[] bytes = in.readAllBytes();
				if (new String(bytes, StandardCharsets.UTF_8).contains(mark)) {
					return bytes;
				}
			}
		}
		throw new IOException("No " + path + " with " + mark);
	}
}
