/** The page from `custerr` that IIS sends to remote callers: it keeps the sub-status to itself. */
export function staticPage(
  title: string,
  advice: string,
  charset = 'iso-8859-1',
  heading = 'Server Error',
): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}"/>
<title>${title}</title>
<style type="text/css">
<!--
body{margin:0;font:.7em Verdana, sans-serif;background:#EEE;}
h1{margin:0;color:#FFF;}
h2{color:#C00;}
#header{padding:6px 2%;background:#555;}
.content-container{background:#FFF;margin:8px 2%;padding:10px;}
-->
</style>
</head>
<body>
<div id="header"><h1>${heading}</h1></div>
<div id="content">
 <div class="content-container"><fieldset>
  <h2>${title}</h2>
  <h3>${advice}</h3>
 </fieldset></div>
</div>
</body>
</html>
`;
}
