// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Articles out of HTML, PDF and DOCX files: formats of {@code org.isnad.exchange.formats} that read and do not write. */
package org.isnad.documents;
