// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The command line: parsing of arguments, help, progress, results as text or JSON, exit statuses. The commands are in a package of their own. */
package org.isnad.cli;
