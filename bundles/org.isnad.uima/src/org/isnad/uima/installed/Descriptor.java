// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What one UIMA descriptor names, with the lines, read before UIMA sees it and without opening anything it names.
 *
 * @param root      the name of its root element
 * @param framework the implementation it asks for, or null
 * @param classes   the Java classes it names
 * @param imports   the other descriptors it imports
 * @param files     the places of files that it wants to read
 * @param services  remote services that it wants to call
 */
record Descriptor(URL url, String root, Named framework, List<Named> classes, List<Import> imports, List<Named> files, List<Named> services) {
	/** A word of the descriptor and where it stands. */
	record Named(String value, int line) {
	}

	/** An import; one of name and location is null. */
	record Import(String name, String location, int line) {
	}

	static Descriptor read(URL url) throws EngineException {
		Reader reader = new Reader();
		SecureXml.read(url, reader);
		return new Descriptor(url, reader.root, reader.framework, reader.classes, reader.imports, reader.files, reader.services);
	}

	private static final class Reader extends DefaultHandler {
		private static final Set<String> CLASSES = Set.of("annotatorImplementationName", "implementationName", "resourceClassName"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		private static final Set<String> FILES = Set.of("fileUrl", "fileUrlPrefix"); //$NON-NLS-1$ //$NON-NLS-2$

		private final Deque<String> path = new ArrayDeque<>();
		private final StringBuilder text = new StringBuilder();
		private final List<Named> classes = new ArrayList<>();
		private final List<Import> imports = new ArrayList<>();
		private final List<Named> files = new ArrayList<>();
		private final List<Named> services = new ArrayList<>();
		private Locator locator;
		private String root;
		private Named framework;

		@Override
		public void setDocumentLocator(Locator where) {
			locator = where;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (root == null) {
				root = name;
			}
			path.push(name);
			text.setLength(0);
			if (name.equals("import") && (attributes.getValue("name") != null || attributes.getValue("location") != null)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				imports.add(new Import(attributes.getValue("name"), attributes.getValue("location"), locator.getLineNumber())); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (name.equals("uriSpecifier")) { //$NON-NLS-1$
				services.add(new Named(name, locator.getLineNumber()));
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			text.append(characters, start, length);
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			Named named = new Named(text.toString().strip(), locator.getLineNumber());
			if (CLASSES.contains(name) && !named.value().isEmpty()) {
				classes.add(named);
			} else if (FILES.contains(name) && !named.value().isEmpty()) {
				files.add(named);
			} else if (name.equals("frameworkImplementation") && framework == null) { //$NON-NLS-1$
				framework = named;
			}
			path.pop();
			text.setLength(0);
		}
	}
}
