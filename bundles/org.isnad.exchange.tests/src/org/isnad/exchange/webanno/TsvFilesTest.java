// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.isnad.exchange.SharedFiles;
import org.isnad.exchange.standoff.Utf8File;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Files that other tools wrote are read as they were meant and written again with the same content. */
class TsvFilesTest {
	static TsvDocument read(Path file) throws Exception {
		return read(Files.readString(file), file);
	}

	private static TsvDocument read(String text, Path file) throws Exception {
		List<String> problems = new ArrayList<>();
		TsvDocument document = new TsvReader(Utf8File.lines(text), (line, reason) -> problems.add(line + ": " + reason)).read();
		assertEquals(List.of(), problems, file.toString());
		return document;
	}

	/** What a document holds, in words that can be compared. */
	private static List<String> content(TsvDocument document) {
		List<String> content = new ArrayList<>(List.of(document.text(), document.layers().toString(), document.sentences().toString()));
		document.annotations().stream().map(TsvFilesTest::describe).sorted().forEach(content::add);
		return content;
	}

	private static String describe(TsvAnnotation annotation) {
		StringBuilder line = new StringBuilder(place(annotation)).append(annotation.features()).append(annotation.chain()).append('.').append(annotation.position());
		annotation.slots().forEach(slot -> line.append(' ').append(slot.feature()).append(':').append(slot.role()).append("->").append(place(slot.target())).append(slot.target().features()));
		if (annotation.from() != null) {
			line.append(' ').append(place(annotation.from())).append(annotation.from().features()).append("->").append(place(annotation.to())).append(annotation.to().features());
		}
		return line.toString();
	}

	private static String place(TsvAnnotation annotation) {
		return annotation.layer().simpleName() + ' ' + annotation.begin() + '-' + annotation.end();
	}

	private static List<Path> files() throws Exception {
		try (Stream<Path> tree = Files.walk(SharedFiles.of("webanno-tsv"))) {
			return tree.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
		}
	}

	@Test
	void writtenAgainTheyHoldTheSame() throws Exception {
		int same = 0;
		for (Path file : files()) {
			String original = Files.readString(file);
			String written = new TsvWriter(read(file)).write();
			assertEquals(content(read(original, file)), content(read(written, file)), file.toString());
			same += written.replace("TSV 3.3", "TSV 3.x").equals(original.replaceFirst("TSV 3\\.\\d", "TSV 3.x")) ? 1 : 0;
		}
		assertTrue(same >= 25, same + " of " + files().size() + " files are the same letter by letter");
	}

	/** The same annotations stand in the XMI beside each file, but that a file has no place for white space at an annotation's edge. */
	@Test
	void theyHoldWhatTheXmiHolds() throws Exception {
		int compared = 0;
		for (Path file : files()) {
			Path xmi = file.resolveSibling("reference.xmi");
			if (Files.exists(xmi) && !file.toString().contains("IsMovedTo")) {
				Map<String, Integer> expected = new TreeMap<>();
				Map<String, Integer> found = new TreeMap<>();
				TsvDocument document = read(file);
				List<Element> elements = elements(xmi);
				Set<String> names = new TreeSet<>();
				for (Element element : elements) {
					for (int i = 0; i < element.getAttributes().getLength(); i++) {
						names.add(element.getLocalName() + '.' + element.getAttributes().item(i).getNodeName());
					}
				}
				for (TsvAnnotation each : document.annotations()) {
					List<String> values = each.features().entrySet().stream().filter(feature -> names.contains(each.layer().simpleName() + '.' + feature.getKey())).map(Map.Entry::getValue).toList();
					found.merge(each.layer().simpleName() + ' ' + each.begin() + '-' + each.end() + ' ' + values, 1, Integer::sum);
				}
				String text = null;
				for (Element element : elements) {
					text = element.hasAttribute("sofaString") ? element.getAttribute("sofaString") : text;
					TsvLayer layer = document.layers().stream().filter(each -> each.simpleName().equals(element.getLocalName())).findFirst().orElse(null);
					if (layer != null) {
						List<String> values = layer.columns().stream().filter(column -> column.role() == TsvLayer.Role.FEATURE && element.hasAttribute(column.name()))
								.map(column -> element.getAttribute(column.name())).toList();
						int begin = Integer.parseInt(element.getAttribute("begin"));
						int end = Integer.parseInt(element.getAttribute("end"));
						while (begin < end && document.text().charAt(begin) == ' ') {
							begin++;
						}
						while (begin < end && document.text().charAt(end - 1) == ' ') {
							end--;
						}
						expected.merge(layer.simpleName() + ' ' + begin + '-' + end + ' ' + values, 1, Integer::sum);
					}
				}
				// Some files name a layer otherwise than their XMI, as a supertype or because a test was renamed.
				found.keySet().removeIf(each -> expected.keySet().stream().noneMatch(other -> other.substring(0, other.indexOf(' ')).equals(each.substring(0, each.indexOf(' ')))));
				if (!expected.isEmpty()) {
					assertEquals(expected, found, file.toString());
					compared++;
				}
				assertEquals(text.strip(), document.text().strip(), file.toString());
			}
		}
		assertTrue(compared >= 15, "files compared: " + compared);
	}

	private static List<Element> elements(Path xmi) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		List<Element> elements = new ArrayList<>();
		for (Node node = factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(xmi))).getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}
}
