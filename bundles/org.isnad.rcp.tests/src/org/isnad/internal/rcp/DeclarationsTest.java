// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.isnad.ui.KeyContext;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What plugin.xml says about commands, keys, menus and handlers fits together. */
class DeclarationsTest {

	@Test
	void noKeyDoesTwoThingsInOnePlace() throws Exception {
		Map<String, String> taken = new HashMap<>();
		for (Element key : elements(kit(), "key")) { //$NON-NLS-1$
			String place = key.getAttribute("contextId") + ' ' + key.getAttribute("sequence"); //$NON-NLS-1$ //$NON-NLS-2$
			String before = taken.put(place, key.getAttribute("commandId")); //$NON-NLS-1$
			assertEquals(null, before, place);
		}
	}

	@Test
	void keysMenusAndHandlersNameCommandsThatExist() throws Exception {
		Set<String> commands = new HashSet<>();
		elements(kit(), "command").forEach(command -> commands.add(command.getAttribute("id"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(commands.size() > 60);
		for (Element user : concat(elements(kit(), "key"), elements(window(), "command"), elements(window(), "handler"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String id = user.getAttribute("commandId"); //$NON-NLS-1$
			assertTrue(commands.contains(id) || id.startsWith("org.isnad.ui.annotator."), id); //$NON-NLS-1$
		}
	}

	@Test
	void everyCommandWithoutAnArgumentIsInAMenu() throws Exception {
		Set<String> offered = new HashSet<>();
		elements(window(), "command").forEach(item -> offered.add(item.getAttribute("commandId"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (Element command : elements(kit(), "command")) { //$NON-NLS-1$
			assertTrue(offered.contains(command.getAttribute("id")), command.getAttribute("id")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Test
	void handlersAndPagesAreClassesThatExist() throws Exception {
		for (Element user : concat(elements(window(), "handler"), elements(window(), "page"), elements(window(), "editor"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String name = user.getAttribute("class").replaceAll(":.*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			assertEquals(name, Class.forName(name, false, DeclarationsTest.class.getClassLoader()).getName());
		}
	}

	@Test
	void nothingOfAProgrammingEnvironmentIsContributed() throws Exception {
		for (Element user : concat(elements(window(), "command"), elements(window(), "page"))) { //$NON-NLS-1$ //$NON-NLS-2$
			assertTrue(!user.getAttribute("commandId").startsWith("org.eclipse.") && !user.getAttribute("category").startsWith("org.eclipse.")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	@SafeVarargs
	private static List<Element> concat(List<Element>... lists) {
		List<Element> all = new ArrayList<>();
		for (List<Element> list : lists) {
			all.addAll(list);
		}
		return all;
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	private static Document kit() throws Exception {
		return declarations(KeyContext.class, "<scheme id=\"org.isnad.ui.keys\""); //$NON-NLS-1$
	}

	private static Document window() throws Exception {
		return declarations(Application.class, "org.isnad.internal.rcp.Application"); //$NON-NLS-1$
	}

	/** On a plain class path every bundle's plugin.xml is in sight; the right one is known by what it holds. */
	private static Document declarations(Class<?> owner, String mark) throws IOException, ParserConfigurationException, SAXException {
		for (URL url : Collections.list(owner.getClassLoader().getResources("plugin.xml"))) { //$NON-NLS-1$
			try (InputStream in = url.openStream()) {
				byte[] bytes = in.readAllBytes();
				if (new String(bytes, StandardCharsets.UTF_8).contains(mark)) {
					DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
					factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
					return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
				}
			}
		}
		throw new IOException("No plugin.xml with " + mark); //$NON-NLS-1$
	}
}
